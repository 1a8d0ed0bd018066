/** Moves of the workflow: what each is called and asks for, why one can’t be made, and what the newsroom writes down by itself. */
export const workflow = {
  toBlocker: 'Go to the first blocker',
  move: {
    submit: 'Submit for review',
    updateReview: 'Take in the newest text',
    takeBack: 'Take back',
    requestChanges: 'Request changes',
    approve: 'Approve',
    voidApproval: 'Approval voided by an edit',
    schedule: 'Schedule',
    unschedule: 'Cancel the schedule',
    publish: 'Publish',
    publishPast: 'Publish past checks',
    publishEntry: 'Publish, to be read afterwards',
    revise: 'Start a new version',
    spike: 'Spike',
    revive: 'Revive',
    withdraw: 'Withdraw from readers',
  },
  /** Said after it was made */
  done: {
    submit: 'Done: submit for review.',
    updateReview: 'Done: take in the newest text.',
    takeBack: 'Done: take back.',
    requestChanges: 'Done: request changes.',
    approve: 'Done: approve.',
    voidApproval: 'Done: approval voided by an edit.',
    schedule: 'Done: schedule.',
    unschedule: 'Done: cancel the schedule.',
    publish: 'Done: publish.',
    publishPast: 'Done: publish past checks.',
    publishEntry: 'Done: publish, to be read afterwards.',
    revise: 'Done: start a new version.',
    spike: 'Done: spike.',
    revive: 'Done: revive.',
    withdraw: 'Done: withdraw from readers.',
  },
  /** Asked before it is made */
  ask: {
    schedule: 'It goes out by itself at this moment, unless somebody changes it before.',
    publish: 'Readers get it at once. What they have read can be corrected and withdrawn, but not unsaid.',
    publishPast:
      'Readers get it at once, past open checks and missing reviews. It stands on the list “Published past checks” with your name and reason until somebody else closes it.',
    spike: 'The piece is put away. It can be revived.',
    withdraw: 'Readers find your words in its place at once; it is gone from feeds and search, too.',
    whatShouldChange: 'What should change?',
    dayAndTime: 'Day and time',
    why: 'Why?',
    toReaders: 'What readers find in its place',
  },

  happensByItself: 'This step happens by itself.',
  notAfterwards: 'This piece is no entry whose coverage has entries read afterwards: it needs an approval.',
  approvalAfterAll: {
    withdrawn:
      'Readers had this entry, and it was withdrawn: somebody else has to approve it before it goes out again.',
    ai: 'AI had a part in this entry: somebody else has to read and approve it before it goes out.',
  },
  notYours: 'This decision is not yours to make.',
  goesWithBundle:
    'This piece goes out with the others of the bundle “{bundle}”. Publish or schedule that, or take the piece out of it first.',
  movedOn: 'This piece has moved on: it is now “{state}”, which can’t take this step.',
  nothingToWithdraw: 'Readers can’t see this piece, so there is nothing to withdraw.',
  secondEyes: 'You wrote or changed this piece, so somebody else has to approve it.',
  changedSinceOpened:
    'This piece has changed since you opened it: it is no longer {state} as you saw it. Look at the changes, then decide.',
  /** A state within that sentence */
  stateAsSeen: {
    draft: 'draft',
    in_review: 'in review',
    changes_requested: 'changes requested',
    approved: 'approved',
    scheduled: 'scheduled',
    published: 'published',
    spiked: 'spiked',
  },
  lockedPublished: 'This piece is published. Start a new version to change it.',
  lockedSpiked: 'This piece is spiked. Revive it to change it.',

  fileChanged: '{name} changed the credit, copyright or licence of “{file}”.',
  detailsChanged: '{name} changed the details.',
  textChanged: '{name} changed the text or its evidence.',
  dueHeldBack: 'It was due, and could not go out. {why}',
  secondEyesOfFile:
    'You changed what readers are told of “{file}”, which this piece shows, so somebody else has to approve it.',
} as const
