/** The web of dependencies between actions and its arrangement in a drawing; knows neither the database nor the drawing itself. */
@NullMarked
package org.stathouse.raid.graph;

import org.jspecify.annotations.NullMarked;
