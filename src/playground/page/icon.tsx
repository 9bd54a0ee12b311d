// The few pictures that stand in place of words.
const paths = {
  send: 'M3 11.5 21 3l-6 18-3.6-7.4L3 11.5Zm8.4 2.1L21 3',
  reply: 'M10 6 4 12l6 6M4 12h10a6 6 0 0 1 6 6v1',
  edit: 'M4 20l1-5L16 4l4 4L9 19l-5 1ZM14 6l4 4',
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6 6 18',
  behind: 'M8 7l-5 5 5 5M16 7l5 5-5 5M14 4l-4 16',
  check: 'M4 12.5l5 5L20 6.5',
} as const;

export const Icon = ({ name }: { readonly name: keyof typeof paths }) => (
  <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" class="icon">
    <path d={paths[name]} />
  </svg>
);
