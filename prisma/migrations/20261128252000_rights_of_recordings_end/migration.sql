ALTER TYPE "CheckName" ADD VALUE 'mediaRightsEnd';
