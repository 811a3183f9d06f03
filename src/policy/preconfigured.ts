// What a package made for one school has set from the start, in the terms of a policy; empty in the common package.

declare const __PRECONFIGURED__: unknown;

/** Keys and values as a browser's management would give them; those of the management itself go before. */
export const preconfigured: Readonly<Record<string, unknown>> =
  typeof __PRECONFIGURED__ === 'object' && __PRECONFIGURED__ !== null
    ? (__PRECONFIGURED__ as Record<string, unknown>)
    : {};
