/** The dialog that lies over the page, if one does. */
export type Opened = 'transcript' | 'settings' | 'none';
