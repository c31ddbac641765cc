/** Chinese text: sentences and clauses, quantities with units, segmentation and part of speech, tones. */
@NullMarked
package io.zongshu.language;

import org.jspecify.annotations.NullMarked;
