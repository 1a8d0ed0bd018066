/** The heading of the order: the focus goes there when what had it is gone. */
export const orderId = 'pieces'
