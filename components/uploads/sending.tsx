/** Sends a file to the library: straight to the store where that is offered, else by way of the newsroom. */
import { sendingByTus } from '#components/uploads/sending-by-tus'
import { sendingStraight } from '#components/uploads/sending-straight'
import type { Sending, Told } from '#components/uploads/told'

/** The newsroom said that the store is not offered; it is asked again by the next page. */
let notOffered = false

/** Ready to be started. */
export function sending(file: File, told: Told): Sending {
  if (notOffered) return sendingByTus(file, told)
  let held = true
  let way = sendingStraight(file, told, () => {
    notOffered = true
    way = sendingByTus(file, told)
    if (!held) way.start()
  })
  return {
    start: () => {
      held = false
      way.start()
    },
    pause: () => {
      held = true
      way.pause()
    },
    takeBack: () => {
      held = true
      way.takeBack()
    },
  }
}
