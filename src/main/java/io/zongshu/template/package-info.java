/** Templates: load, map Chinese names, sandbox, check, render with provenance. */
@NullMarked
package io.zongshu.template;

import org.jspecify.annotations.NullMarked;
