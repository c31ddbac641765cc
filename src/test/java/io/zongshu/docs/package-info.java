/** Tests of what the documents promise. */
@org.jspecify.annotations.NullMarked
package io.zongshu.docs;
