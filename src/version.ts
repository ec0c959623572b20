/** Version of this package, as records carry it. A test holds it against package.json. */
export const ENGINE = "0.1.0";
