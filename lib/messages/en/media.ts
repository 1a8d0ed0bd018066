/** Pictures, sounds and documents, and why one can’t be taken. */
export const media = {
  notThere: 'There is no such file in the library.',
  changedMeanwhile:
    'Somebody has changed this file since you opened it. Open it again to see what stands there now; copy what you typed first.',
  wordsTooLong: 'At most {most, number} characters, please.',
  dayForm: 'Give a day, like 2027-03-01.',
  momentForm: 'Give a day and a time.',
  usesForm: 'How often is a number from 1 to 100,000.',
  tooManyPeople: 'At most {most, number} people, please. Take some away.',
  decorativeSaysNothing: 'A decorative picture has no alternative text. Take one of the two back.',
  sizeMissing: 'It is not said how large this file is. Please choose it again.',
  emptyFile: 'This file is empty. Please choose another one.',
  fileTooLarge: 'This file is too large: at most {most, number} MB. Make it smaller, and send it again.',
  tooManySizes:
    'You have asked for very many sizes of pictures that still wait to be made. Save this again in a few minutes.',
  tooManyUploads:
    'You are sending {most, number} files already. Wait until some of them are there, then send the next ones.',
  overQuota: 'You are sending {most, number} MB already. Wait until some files are there, then send the next ones.',
  storeFull:
    'There is no room left for files. Nothing of this one was kept. Ask whoever looks after this installation for more, then send it again.',
  storeAway:
    'The place where files are kept does not answer. Nothing of this one was kept. Please send it again in a few minutes.',
  storeStillAway:
    'The place where files are kept does not answer. This file is here whole and waits: try again later, within a day.',
  storeStillFull:
    'There is no room left for files. This file is here whole and waits: ask whoever looks after this installation for more room, then try again within a day.',
  notWritten:
    'This part of the file could not be written. Please try again; if it stays so, ask whoever looks after this installation whether the disk is full.',
  notSentSo: 'Files are not taken in this form here. Load the page again, and send the file once more.',
  unknownType:
    'The library takes pictures (JPEG, PNG, WebP, AVIF, GIF), sound (MP3, M4A, Ogg, WAV) and PDF. What is in this file is none of them, whatever it is called.',
  svg: 'This is an SVG, which can hold programs. Export it as a PNG, and send that.',
  heic: 'This is an HEIC picture that can’t be read here. Export it as a JPEG, and send that.',
  brokenPicture: 'This picture is damaged or incomplete. Send it again from where it came, or export it anew.',
  brokenSound:
    'This recording is damaged, or not written as its kind is. Export it anew as MP3, M4A, Ogg or WAV, and send that.',
  notOneSound: 'This file holds more than one sound. Export the sound alone, and send that.',
  brokenDocument: 'This PDF is damaged. Print it into a new PDF, and send that.',
  lockedDocument: 'This PDF is locked with a password. Save it without one, and send that.',
  pdfPicture: 'This PDF holds a picture in a form that can’t be cleaned. Print it into a new PDF, and send that.',
  pdfTooIntricate: 'This PDF is made of too many parts to be read. Print it into a new PDF, and send that.',
  pdfRuns:
    'This PDF holds programs, forms that send something, or attached files. Print it into a new PDF, and send that.',
  tooManyPixels:
    'This picture has {width, number} × {height, number} pixels: too many. Make it smaller than {most, number} million pixels, and send that.',
  pictureTooLarge:
    'This picture is too large: at most {most, number} MB. Export it with more compression, and send that.',
  documentTooLarge: 'This PDF is too large: at most {most, number} MB. Save it with smaller pictures, and send that.',
  tooManyPages: 'This PDF has more than {most, number} pages. Send the part that matters.',
  tooSlow: 'Reading this file took too long, and was stopped. Export it anew, and send that.',
  tooHeavy: 'Reading this file took too much memory, and was stopped. Make it smaller, and send that.',
  unreadable: 'This file can’t be read. Export it anew, and send that.',
  lost: 'This file got lost on its way. Please send it again.',
} as const
