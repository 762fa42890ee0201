/** The page of the search and the field that leads to it from every page. */
@NullMarked
package org.stathouse.search.ui;

import org.jspecify.annotations.NullMarked;
