import { type CSSVariablesResolver, createTheme } from '@mantine/core';
import controls from './styles/controls.module.css';

const withinWindow = { flip: true, shift: { crossAxis: true, padding: 8 } };

/** Mantine's controls in Boardcase's own look; the colours themselves stand in styles/tokens.css. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  colors: {
    dark: [
      '#e9edf1',
      '#bcc6cf',
      '#97a3ae',
      '#65717c',
      '#3f4a54',
      '#2a3138',
      '#191e23',
      '#161b1f',
      '#12161a',
      '#0e1215',
    ],
    accent: [
      '#eef5fa',
      '#dbe8f2',
      '#b5d1e5',
      '#86b9dc',
      '#5a9ccb',
      '#3b82b5',
      '#2a6f9f',
      '#1f5f8b',
      '#194d71',
      '#123a56',
    ],
  },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '10px', xl: '16px' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  headings: { fontWeight: '600' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' }, classNames: { root: controls.icon } },
    Input: { classNames: { input: controls.input } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs', autosize: true } },
    Select: { defaultProps: { size: 'xs', allowDeselect: false } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    InputWrapper: { classNames: { error: controls.help, description: controls.help } },
    SegmentedControl: { defaultProps: { size: 'xs' }, classNames: { label: controls.segment } },
    Switch: {
      defaultProps: { size: 'xs' },
      classNames: { track: controls.track, label: controls.switchLabel, description: controls.help },
    },
    Checkbox: { defaultProps: { size: 'xs' }, classNames: { description: controls.help } },
    Pill: { classNames: { root: controls.pill } },
    Kbd: { classNames: { root: controls.kbd } },
    Popover: {
      defaultProps: { shadow: 'md', radius: 'md', transitionProps: { duration: 0 }, middlewares: withinWindow },
      classNames: { dropdown: controls.popover },
    },
    Menu: {
      defaultProps: { shadow: 'md', radius: 'md', transitionProps: { duration: 0 }, middlewares: withinWindow },
      classNames: { dropdown: controls.popover },
    },
    Tooltip: {
      defaultProps: {
        openDelay: 400,
        transitionProps: { duration: 0 },
        events: { hover: true, focus: true, touch: true },
      },
    },
    // The body never scrolls, and locking it would need a style element of its own.
    ModalRoot: { defaultProps: { lockScroll: false, radius: 'md', transitionProps: { duration: 0 } } },
    Modal: { defaultProps: { lockScroll: false, radius: 'md', centered: true, transitionProps: { duration: 0 } } },
  },
});

/** Ties Mantine's surfaces and text to the tokens, so that both follow the colour scheme together. */
export const cssVariables: CSSVariablesResolver = () => {
  const tokens = {
    '--mantine-color-body': 'var(--bc-surface)',
    '--mantine-color-text': 'var(--bc-ink)',
    '--mantine-color-dimmed': 'var(--bc-ink-faint)',
    '--mantine-color-placeholder': 'var(--bc-ink-faint)',
    '--mantine-color-default': 'var(--bc-surface)',
    '--mantine-color-default-hover': 'var(--bc-hover)',
    '--mantine-color-default-color': 'var(--bc-ink)',
    '--mantine-color-default-border': 'var(--bc-field-line)',
    '--mantine-color-anchor': 'var(--bc-accent)',
    '--mantine-color-error': 'var(--bc-bad)',
    '--mantine-color-disabled-color': 'var(--bc-ink-faint)',
  };
  return { variables: {}, light: tokens, dark: tokens };
};
