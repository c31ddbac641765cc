package io.zongshu.structure;

import io.zongshu.document.Move;

/**
 * The rhetorical move of a body paragraph.
 *
 * @param block index of the paragraph in the Document's blocks
 * @param confidence 0 to 1: how far its move leads over the next likely one
 */
public record MoveLabel(int block, Move move, double confidence) {}
