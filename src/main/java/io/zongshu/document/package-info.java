/** What a paper is, wherever it came from: titles, blocks, spans and their sources. Depends on no other room. */
@NullMarked
package io.zongshu.document;

import org.jspecify.annotations.NullMarked;
