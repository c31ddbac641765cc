package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A sentence in the making. */
final class SentenceWork {
    /** What the fact is about. */
    Sourced item = Sourced.EMPTY;

    /** When it was. */
    Sourced time = Sourced.EMPTY;

    /** The field of work that the fact belongs to. */
    Sourced theme = Sourced.EMPTY;

    /** The item as topic, if it opens the sentence so. */
    Sourced opening = Sourced.EMPTY;

    /** What was done, as the brief has it. */
    final List<Sourced> given = new ArrayList<>();

    /** Measures and results that are whole clauses and get no word of ours. */
    final Set<String> whole = new HashSet<>();

    final List<Sourced> clauses = new ArrayList<>();
    final List<Sourced> results = new ArrayList<>();
    final List<Datum> data = new ArrayList<>();

    /** 全省率先: how the action was done. */
    Optional<Sourced> manner = Optional.empty();

    /** Measures whose object a result describes (全市首个), as they are then. */
    final Map<String, Sourced> described = new HashMap<>();

    /** Where the paper's unit is. */
    Sourced place = Sourced.EMPTY;

    /** Whose doing it is, where that is named; may be empty. */
    Sourced department = Sourced.EMPTY;

    boolean itemSaid;

    /** Clauses that begin a sentence, since what a named person did ends before them. */
    final List<Integer> personEnds = new ArrayList<>();

    /** Measures of four characters in a row, which tell the stages of one action (组建专班，挂图作战). */
    final List<String> row = new ArrayList<>();

    /** How many of the clauses tell what was done; those behind tell what came of it. */
    int told;

    /** The item is the subject of its own measure (新院区建成投用), so that no other actor fits. */
    boolean itemActs;

    boolean measureless;

    /** The first clause only names and counts: it is the subject of the next. */
    boolean subjectFirst;

    /** The fact tells honours: its field names no work. */
    boolean headless;

    /** The fact is a story: its item is a title and no task. */
    boolean example;

    /** The fact tells how things stand on the whole. */
    boolean overview;

    /** The fact tells what will be done. */
    boolean planned;
}
