/** Raw lines to Documents: unwrap, split, headings, moves, parallel groups, metadata. */
@NullMarked
package io.zongshu.structure;

import org.jspecify.annotations.NullMarked;
