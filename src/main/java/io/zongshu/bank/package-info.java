/** What was learned: its records, its file and its queries. */
@NullMarked
package io.zongshu.bank;

import org.jspecify.annotations.NullMarked;
