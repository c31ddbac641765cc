/** Brief, Bank and Template to Draft: plan, headline, realise, vary. */
@NullMarked
package io.zongshu.compose;

import org.jspecify.annotations.NullMarked;
