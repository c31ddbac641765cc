/** Evaluation programs: they measure the product on annotated papers; none of them ships. */
@org.jspecify.annotations.NullMarked
package io.zongshu.eval;
