'use client'

import type { Editor } from '@tiptap/core'
import { useTranslations } from '#components/translations'
import { Dialog } from '#components/ui/dialog'
import { useKeyNames } from '#components/ui/modifier'
import { message } from '#lib/messages/message'
import { chartAt, insertChart, setChart } from '#lib/text/chart-commands'
import { decimalSignIn } from '#lib/text/chart-number'
import { tableToChart } from '#lib/text/chart-paste'
import { tableAt } from '#lib/text/table-commands'
import { ChartForm } from './chart-form.tsx'
import { sayOnceStill } from './said.ts'

type Props = { editor: Editor; open: boolean; onClose: () => void }

/** A chart from pasted figures, or of the table around the caret: what it is, how it is drawn, and how it will look. */
export function ChartDialog({ editor, open, onClose }: Props) {
  const t = useTranslations('charts')
  return (
    <Dialog open={open} onClose={onClose} title={t('title')}>
      <ChartOfCaret
        editor={editor}
        onDone={() => {
          onClose()
          editor.commands.focus()
        }}
      />
    </Dialog>
  )
}

function ChartOfCaret({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const named = useKeyNames()
  const language = editor.view.dom.closest<HTMLElement>('[lang]')?.lang || 'en'
  const table = tableAt(editor.state)?.table ?? null
  const isChart = chartAt(editor.state) !== null
  const run = (command: ReturnType<typeof setChart>) => {
    command(editor.state, editor.view.dispatch)
    onDone()
  }
  return (
    <ChartForm
      language={language}
      rtl={getComputedStyle(editor.view.dom).direction === 'rtl'}
      table={table && tableToChart(table.toJSON())}
      before={isChart && table ? table.attrs : null}
      decimals={decimalSignIn(language)}
      onCancel={onDone}
      onInsert={(chart) => {
        run(insertChart(chart))
        sayOnceStill(editor, message('charts.nowCite', { keys: named('Mod-Shift-s') }))
      }}
      onSet={(chart) => run(setChart(chart))}
    />
  )
}
