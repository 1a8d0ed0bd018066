/** A picture of the library as a field offers it. */
import type { ListedFile } from '#lib/media/listed-file'

export type FoundPicture = Pick<ListedFile, 'id' | 'name' | 'alt' | 'decorative' | 'credit' | 'small'>
