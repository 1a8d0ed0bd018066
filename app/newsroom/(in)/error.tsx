'use client'

import { Mishap } from '#components/newsroom/mishap'

export default Mishap
