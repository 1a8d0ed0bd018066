'use client'

import { Direction } from 'radix-ui'

/** Menus, tabs and tooltips of Radix do not read the direction off the page: they are told. */
export const ReadingDirection = Direction.Provider
