/** Tests of templates. */
@org.jspecify.annotations.NullMarked
package io.zongshu.template;
