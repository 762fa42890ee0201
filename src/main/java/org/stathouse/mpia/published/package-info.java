/** What is public already: records that the City publishes by itself or gives out on sight (GP §4-104, §4-201(c)). */
@NullMarked
package org.stathouse.mpia.published;

import org.jspecify.annotations.NullMarked;
