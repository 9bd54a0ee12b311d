// No error of a driver leaves the stores as it is: whoever uses them knows only StoreUnavailable.
import { type StoreOperation, StoreUnavailable } from './errors.ts';

type Method = (...args: never[]) => Promise<unknown>;

/** Turns whatever a driver throws into StoreUnavailable, and tells `onFailure` first: that is what the metrics count. */
export function guarded<Port extends { readonly [Name in keyof Port]: Method }>(
  port: Port,
  operations: { readonly [Name in keyof Port]: StoreOperation },
  onFailure: (operation: StoreOperation) => void,
): Port {
  const methods = Object.entries<StoreOperation>(operations).map(([name, operation]) => {
    const method = port[name as keyof Port];
    const safe = async (...args: never[]): Promise<unknown> => {
      try {
        return await method(...args);
      } catch (cause) {
        onFailure(operation);
        throw new StoreUnavailable(operation, cause);
      }
    };
    return [name, safe];
  });
  // The same names with functions of the same shape; only the compiler cannot see it.
  return Object.fromEntries(methods) as Port;
}
