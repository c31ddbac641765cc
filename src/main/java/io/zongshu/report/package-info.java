/** What trainers look at: concordances, the standard structures with their evidence, comparisons, the handout. */
@NullMarked
package io.zongshu.report;

import org.jspecify.annotations.NullMarked;
