import * as z from "zod";

/** What zod makes of a shape: the fields of the type, but none of them readonly. */
type Inferred<Shape extends z.core.$ZodShape> = z.core.$InferObjectOutput<Shape, z.core.$strip["out"]> &
  z.core.$InferObjectInput<Shape, z.core.$strip["in"]>;

/** The same fields, written out: an interface itself does not fit where zod asks for a record. */
type Fields<T> = { [Key in keyof T]: T[Key] };

interface Internals<T extends Inferred<Shape>, Shape extends z.core.$ZodShape>
  extends z.core.$ZodObjectInternals<Shape, z.core.$strip> {
  output: T;
  input: T;
}

/** A zod object that yields the public type itself, and that a host can extend, nest and take apart as any other. */
export interface ObjectSchema<T extends Inferred<Shape>, Shape extends z.core.$ZodShape>
  extends z.ZodObject<Shape, z.core.$strip> {
  _zod: Internals<T, Shape>;
}

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The keys in which a shape and a type differ. */
type Differing<T, Shape extends z.core.$ZodShape> =
  | Exclude<keyof Shape, keyof T>
  | {
      [Key in keyof T]-?: Key extends keyof Shape & keyof Inferred<Shape>
        ? Equal<Pick<T, Key>, Pick<Inferred<Shape>, Key>> extends true
          ? never
          : Key
        : Key;
    }[keyof T];

/** Holds a shape against a type; the compiler names the keys in which they differ. */
type Fits<T, Shape extends z.core.$ZodShape> = [Differing<T, Shape>] extends [never]
  ? unknown
  : { readonly differs: Differing<T, Shape> };

type SchemaOf<T, Shape extends z.core.$ZodShape> =
  Fields<T> extends Inferred<Shape> ? ObjectSchema<Fields<T>, Shape> : never;

/**
 * Makes the schema of an input: unknown keys pass and are kept, as the rows of a host have keys of their own.
 *
 * @example open<Viewpoint>()({ at: moment.nullish(), asKnownAt: moment.nullish() })
 */
export function open<T>(): <Shape extends z.core.$ZodShape>(shape: Shape & Fits<T, Shape>) => SchemaOf<T, Shape> {
  return (shape) => z.looseObject(shape) as never;
}

/** Makes the schema of rules and policies, which people write: an unknown key is a misspelt one and is refused. */
export function closed<T>(): <Shape extends z.core.$ZodShape>(shape: Shape & Fits<T, Shape>) => SchemaOf<T, Shape> {
  return (shape) => z.strictObject(shape) as never;
}
