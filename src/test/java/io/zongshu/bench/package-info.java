/** Measurements of speed and memory; run by hand, none is a test. */
@org.jspecify.annotations.NullMarked
package io.zongshu.bench;
