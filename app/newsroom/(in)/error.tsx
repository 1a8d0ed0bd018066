'use client'

import { Mishap } from '#components/newsroom/error-page'

export default Mishap
