/** What trainers look at: the page of standard structures with its evidence. */
@NullMarked
package io.zongshu.report;

import org.jspecify.annotations.NullMarked;
