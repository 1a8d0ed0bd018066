/** The events of an article. */
export const timeline = {
  /** Somebody did it */
  by: {
    embargo: '{who} changed the embargo',
    import: '{who} brought it in',
    submit: '{who} submitted it for review',
    updateReview: '{who} took in the newest text',
    takeBack: '{who} took it back',
    requestChanges: '{who} asked for changes',
    approve: '{who} approved it',
    voidApproval: '{who} voided the approval',
    schedule: '{who} scheduled it',
    unschedule: '{who} cancelled the schedule',
    publish: '{who} published it',
    revise: '{who} started a new version',
    spike: '{who} spiked it',
    revive: '{who} revived it',
    withdraw: '{who} withdrew it from readers',
  },
  /** Nobody did it: the newsroom itself acts */
  itself: {
    embargo: 'The newsroom changed the embargo',
    import: 'The newsroom brought it in',
    submit: 'The newsroom submitted it for review',
    updateReview: 'The newsroom took in the newest text',
    takeBack: 'The newsroom took it back',
    requestChanges: 'The newsroom asked for changes',
    approve: 'The newsroom approved it',
    voidApproval: 'The approval fell',
    schedule: 'The newsroom scheduled it',
    unschedule: 'Held back',
    publish: 'Published as scheduled',
    revise: 'The newsroom started a new version',
    spike: 'The newsroom spiked it',
    revive: 'The newsroom revived it',
    withdraw: 'The newsroom withdrew it from readers',
  },
} as const
