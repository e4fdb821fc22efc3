package org.reformkit.benchmarks.io;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A structure's document as records for data binding, with the members that a generated nation has. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Document(int schemaVersion, String document, String date, List<Place> jurisdictions) {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Place(
            String code,
            String name,
            List<PostsLine> approvedPosts,
            List<Body> agencies,
            List<Part> divisions,
            List<Matter> duties,
            List<Order> mandates) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Body(
            String id,
            String name,
            String kind,
            String series,
            List<String> functions,
            @Nullable List<PostsLine> quota,
            @Nullable List<LeadersLine> leaders,
            @Nullable People staffing,
            @Nullable Paper charter) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Part(
            String id,
            String agency,
            String name,
            String category,
            @Nullable List<PostsLine> quota,
            @Nullable List<LeadersLine> leaders) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Matter(
            String id,
            String title,
            String field,
            @Nullable List<String> lead,
            @Nullable List<String> assist) {}

    record Order(String id, String title, String authority, String function) {}

    record PostsLine(String kind, int posts) {}

    record LeadersLine(String scope, String rank, String position, int posts) {}

    record People(List<PeopleLine> inPost) {}

    record PeopleLine(String kind, int people) {}

    record Paper(String issuedOn) {}
}
