/**
 * Files as such: writing them atomically, Office files without the clock, YAML with places in its errors, built-in data and the user's overrides;
 * and work over many of them on several threads.
 * Depends on no other room.
 */
@NullMarked
package io.zongshu.files;

import org.jspecify.annotations.NullMarked;
