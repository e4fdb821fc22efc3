package org.reformkit.io.json;

/** Something that was read, with its place: the n-th of a group of the m-th jurisdiction of the document. */
record Placed<V>(V value, long place, int jurisdiction, String group, int index) {

    String pointer() {
        return "/jurisdictions/" + jurisdiction + (group.isEmpty() ? "" : "/" + group + "/" + index);
    }
}
