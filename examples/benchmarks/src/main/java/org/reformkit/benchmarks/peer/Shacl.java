package org.reformkit.benchmarks.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.reformkit.benchmarks.contest.Contestant;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.nation.Found;
import org.reformkit.benchmarks.peer.fact.AgencyFact;
import org.reformkit.benchmarks.peer.fact.CountyFact;
import org.reformkit.benchmarks.peer.fact.DivisionFact;
import org.reformkit.benchmarks.peer.fact.DutyFact;
import org.reformkit.benchmarks.peer.fact.Fact;
import org.reformkit.benchmarks.peer.fact.Facts;
import org.reformkit.benchmarks.peer.fact.MandateFact;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;

/** Jena SHACL (图约束): the values as a graph, core constraints where these can say the rule, queries where not. */
public final class Shacl implements Contestant {

    private static final String PREFIX = "urn:reform:";
    private static final Shapes SHAPES = shapes();

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Map<Node, ElementId> ids = new HashMap<>();

    /** Makes the graph. */
    public Shacl(Structure structure) {
        new Facts(structure).counties().forEach(this::add);
    }

    private static Shapes shapes() {
        Graph shapes = GraphFactory.createDefaultGraph();
        try (InputStream file = Objects.requireNonNull(Shacl.class.getResourceAsStream("anchors.ttl"))) {
            RDFDataMgr.read(shapes, file, Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Shapes.parse(shapes);
    }

    private void add(CountyFact county) {
        Node place = node(county, "County");
        say(place, "approved", number(county.getApproved()));
        for (AgencyFact agency : county.getAgencies()) {
            Node body = node(agency, "Agency");
            say(body, "in", place);
            say(body, "name", text(agency.getName()));
            say(body, "function", text(agency.getFunction()));
            say(body, "posts", number(agency.getPosts()));
            say(body, "counted", NodeFactory.createLiteralByValue(agency.isCounted(), XSDDatatype.XSDboolean));
            for (DivisionFact division : agency.getDivisions()) {
                Node part = node(division, "Division");
                say(part, "part", body);
                say(part, "category", named(division.isComprehensive() ? "comprehensive" : "business"));
                say(part, "posts", number(division.getPosts()));
                say(part, "leaders", number(division.getLeaders()));
            }
        }
        for (DutyFact duty : county.getDuties()) {
            Node matter = node(duty, "Duty");
            duty.getLeads()
                    .forEach(lead -> say(matter, "lead", named(lead.getId().text())));
        }
        for (MandateFact mandate : county.getMandates()) {
            Node demand = node(mandate, "Mandate");
            say(demand, "of", place);
            say(demand, "demands", text(mandate.getFunction()));
        }
    }

    private Node node(Fact fact, String type) {
        Node node = named(fact.getId().text());
        graph.add(node, RDF.type.asNode(), named(type));
        ids.put(node, fact.getId());
        return node;
    }

    private void say(Node subject, String property, Node value) {
        graph.add(subject, named(property), value);
    }

    private static Node named(String name) {
        return NodeFactory.createURI(PREFIX + name);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralByValue(value, XSDDatatype.XSDinteger);
    }

    @Override
    public ValidationReport check() {
        return ShaclValidator.get().validate(SHAPES, graph);
    }

    @Override
    public Found found(Object answer) {
        Found found = new Found();
        ((ValidationReport) answer)
                .getEntries()
                .forEach(entry -> found.add(
                        AnchorRule.valueOf(entry.message()), Objects.requireNonNull(ids.get(entry.focusNode()))));
        return found;
    }
}
