/** Below the bars on top, above the sheet on a phone */
export const nearEdge = { top: 140, bottom: 120, left: 8, right: 8 }
