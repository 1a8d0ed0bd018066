/** What the text of an article is made of. The editor, collab, imports, checks and the site all share it. */
import { getSchema } from '@tiptap/core'
import Blockquote from '@tiptap/extension-blockquote'
import Bold from '@tiptap/extension-bold'
import HardBreak from '@tiptap/extension-hard-break'
import HorizontalRule from '@tiptap/extension-horizontal-rule'
import Italic from '@tiptap/extension-italic'
import { BulletList } from '@tiptap/extension-list'
import Paragraph from '@tiptap/extension-paragraph'
import Text from '@tiptap/extension-text'
import { ClaimMark } from '#lib/text/claim'
import { ArticleDocument } from '#lib/text/document'
import { Heading } from '#lib/text/heading'
import { Headline } from '#lib/text/headline'
import { Link } from '#lib/text/link'
import { ListItem } from '#lib/text/list-item'
import { OrderedList } from '#lib/text/ordered-list'
import { Standfirst } from '#lib/text/standfirst'

export const textExtensions = [
  ArticleDocument,
  Headline,
  Standfirst,
  Paragraph,
  Heading,
  BulletList,
  OrderedList,
  ListItem,
  Blockquote,
  HorizontalRule,
  HardBreak,
  Text,
  Bold,
  Italic,
  Link,
  ClaimMark,
]

export const textSchema = getSchema(textExtensions)
