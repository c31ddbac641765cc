/** Documents to files: Word after GB/T 9704-2012, Markdown, HTML, plain text; evidence tables. */
@NullMarked
package io.zongshu.export;

import org.jspecify.annotations.NullMarked;
