-- What readers know of a bundle is on record at the pieces that they have.
ALTER TYPE "EventName" ADD VALUE 'bundleChanged';
