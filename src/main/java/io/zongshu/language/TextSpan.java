package io.zongshu.language;

/** A piece of a text: UTF-16 offsets, end exclusive, and the piece itself. */
public record TextSpan(int start, int end, String text) {}
