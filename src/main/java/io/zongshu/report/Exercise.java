package io.zongshu.report;

/** A task of the handout with its answer. */
record Exercise(String task, String answer) {}
