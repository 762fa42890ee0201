/** Tests of the catalog of Stats. */
@NullMarked
package org.stathouse.stat.catalog;

import org.jspecify.annotations.NullMarked;
