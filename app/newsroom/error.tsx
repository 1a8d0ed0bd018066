'use client'

import { ErrorPage } from '#components/newsroom/error-page'

export default ErrorPage
