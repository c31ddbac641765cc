package io.zongshu.compose;

import java.util.List;

/** Where the data of a row stand. */
@FunctionalInterface
interface FigurePlacing {
    /** A place for each datum in the parts of the row's sentence. */
    List<FigurePlace> places(List<Datum> data, List<FigurePart> parts);
}
