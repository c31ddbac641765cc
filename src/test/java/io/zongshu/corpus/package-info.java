/** The sample papers that ship with the project: enough of them, well read, and none like another. */
@org.jspecify.annotations.NullMarked
package io.zongshu.corpus;
