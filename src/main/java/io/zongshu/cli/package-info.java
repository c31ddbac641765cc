/** Commands: parse, call one service, print. */
@NullMarked
package io.zongshu.cli;

import org.jspecify.annotations.NullMarked;
