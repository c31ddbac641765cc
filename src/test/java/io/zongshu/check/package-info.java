@org.jspecify.annotations.NullMarked
package io.zongshu.check;
