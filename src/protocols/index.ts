// The door of this room: presets, reading a protocol file, and merging its layers.

export { flattened } from './flatten';
export { guardInForce, stricterGuards } from './guard';
export { FIRST_PROTOCOL, fileInForce, lookUpFor, protocolFor } from './in-force';
export { MAX_FILE_LENGTH, readJson } from './json';
export { type Chain, chainOf, mergeProtocol, mergeRules } from './layers';
export { checkProtocolFile, parseProtocolFile, parseShape } from './parse';
export { presetById, presetChoices, presetIds } from './presets';
export type { LookUp, Parsed, ProtocolFile, RuleDescriptor } from './schema';
