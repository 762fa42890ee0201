@NullMarked
package org.stathouse.raid.graph;

import org.jspecify.annotations.NullMarked;
