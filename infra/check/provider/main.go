// A provider that knows the AWS provider's schema and nothing else: enough for validate and for tests with mocks, where no
// resource is ever read or made. KIBA_PROVIDER says whose schema, KIBA_SCHEMA where it lies (schema.py wrote it).
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/hashicorp/terraform-plugin-go/tfprotov6"
	"github.com/hashicorp/terraform-plugin-go/tfprotov6/tf6server"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

type attribute struct {
	Type      json.RawMessage `json:"type"`
	Required  bool            `json:"required"`
	Optional  bool            `json:"optional"`
	Computed  bool            `json:"computed"`
	WriteOnly bool            `json:"write_only"`
}

type block struct {
	Attributes map[string]attribute `json:"attributes"`
	Blocks     map[string]block     `json:"blocks"`
	Nesting    string               `json:"nesting"`
	Min        int64                `json:"min"`
	Max        int64                `json:"max"`
}

type document struct {
	Resources map[string]block `json:"resources"`
	Data      map[string]block `json:"data"`
	Ephemeral map[string]block `json:"ephemeral"`
}

func main() {
	// the binary is laid down once for each provider, under that provider's name
	name := strings.SplitN(strings.TrimPrefix(filepath.Base(os.Args[0]), "terraform-provider-"), "_", 2)[0]
	var known document
	text, err := os.ReadFile(os.Getenv("KIBA_SCHEMA"))
	if err == nil {
		err = json.Unmarshal(text, &known)
	}
	if err == nil {
		err = tf6server.Serve("kiba/"+name, func() tfprotov6.ProviderServer { return server{name: name, known: known} })
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// schemas of those that belong to the provider of this name.
func schemas(name string, of map[string]block) map[string]*tfprotov6.Schema {
	found := map[string]*tfprotov6.Schema{}
	for kind, each := range of {
		if strings.HasPrefix(kind, name+"_") {
			found[kind] = &tfprotov6.Schema{Block: each.schema()}
		}
	}
	return found
}

func (b block) schema() *tfprotov6.SchemaBlock {
	made := &tfprotov6.SchemaBlock{}
	for name, a := range b.Attributes {
		made.Attributes = append(made.Attributes, &tfprotov6.SchemaAttribute{Name: name, Type: typeOf(a.Type), Required: a.Required,
			Optional: a.Optional, Computed: a.Computed && !a.Required, WriteOnly: a.WriteOnly})
	}
	nesting := map[string]tfprotov6.SchemaNestedBlockNestingMode{"list": tfprotov6.SchemaNestedBlockNestingModeList,
		"set": tfprotov6.SchemaNestedBlockNestingModeSet, "single": tfprotov6.SchemaNestedBlockNestingModeSingle}
	for name, each := range b.Blocks {
		made.BlockTypes = append(made.BlockTypes, &tfprotov6.SchemaNestedBlock{TypeName: name, Block: each.schema(),
			Nesting: nesting[each.Nesting], MinItems: each.Min, MaxItems: each.Max})
	}
	return made
}

func typeOf(text json.RawMessage) tftypes.Type {
	var word string
	if json.Unmarshal(text, &word) == nil {
		return map[string]tftypes.Type{"string": tftypes.String, "number": tftypes.Number, "bool": tftypes.Bool,
			"dynamic": tftypes.DynamicPseudoType}[word]
	}
	var pair []json.RawMessage
	if err := json.Unmarshal(text, &pair); err != nil || len(pair) != 2 {
		panic("no type: " + string(text))
	}
	switch string(pair[0]) {
	case `"list"`:
		return tftypes.List{ElementType: typeOf(pair[1])}
	case `"set"`:
		return tftypes.Set{ElementType: typeOf(pair[1])}
	case `"map"`:
		return tftypes.Map{ElementType: typeOf(pair[1])}
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(pair[1], &fields); err != nil {
		panic("no object: " + string(text))
	}
	types := map[string]tftypes.Type{}
	for name, each := range fields {
		types[name] = typeOf(each)
	}
	return tftypes.Object{AttributeTypes: types}
}

type server struct {
	tfprotov6.ProviderServer
	name  string
	known document
}

func (s server) GetProviderSchema(context.Context, *tfprotov6.GetProviderSchemaRequest) (*tfprotov6.GetProviderSchemaResponse, error) {
	any := &tfprotov6.SchemaBlock{}
	if s.name == "aws" {
		text := func(name string) *tfprotov6.SchemaAttribute {
			return &tfprotov6.SchemaAttribute{Name: name, Type: tftypes.String, Optional: true}
		}
		any.Attributes = []*tfprotov6.SchemaAttribute{text("region"),
			{Name: "allowed_account_ids", Type: tftypes.Set{ElementType: tftypes.String}, Optional: true}}
		tags := &tfprotov6.SchemaBlock{Attributes: []*tfprotov6.SchemaAttribute{
			{Name: "tags", Type: tftypes.Map{ElementType: tftypes.String}, Optional: true}}}
		any.BlockTypes = []*tfprotov6.SchemaNestedBlock{{TypeName: "default_tags", Block: tags,
			Nesting: tfprotov6.SchemaNestedBlockNestingModeList, MaxItems: 1}}
	}
	return &tfprotov6.GetProviderSchemaResponse{
		Provider:                 &tfprotov6.Schema{Block: any},
		ResourceSchemas:          schemas(s.name, s.known.Resources),
		DataSourceSchemas:        schemas(s.name, s.known.Data),
		EphemeralResourceSchemas: schemas(s.name, s.known.Ephemeral),
		ServerCapabilities:       &tfprotov6.ServerCapabilities{GetProviderSchemaOptional: true},
	}, nil
}

func (s server) ValidateProviderConfig(_ context.Context, asked *tfprotov6.ValidateProviderConfigRequest) (*tfprotov6.ValidateProviderConfigResponse, error) {
	return &tfprotov6.ValidateProviderConfigResponse{PreparedConfig: asked.Config}, nil
}

func (s server) ConfigureProvider(context.Context, *tfprotov6.ConfigureProviderRequest) (*tfprotov6.ConfigureProviderResponse, error) {
	return &tfprotov6.ConfigureProviderResponse{}, nil
}

func (s server) StopProvider(context.Context, *tfprotov6.StopProviderRequest) (*tfprotov6.StopProviderResponse, error) {
	return &tfprotov6.StopProviderResponse{}, nil
}

func (s server) ValidateResourceConfig(context.Context, *tfprotov6.ValidateResourceConfigRequest) (*tfprotov6.ValidateResourceConfigResponse, error) {
	return &tfprotov6.ValidateResourceConfigResponse{}, nil
}

func (s server) ValidateDataResourceConfig(context.Context, *tfprotov6.ValidateDataResourceConfigRequest) (*tfprotov6.ValidateDataResourceConfigResponse, error) {
	return &tfprotov6.ValidateDataResourceConfigResponse{}, nil
}

func (s server) ValidateEphemeralResourceConfig(context.Context, *tfprotov6.ValidateEphemeralResourceConfigRequest) (*tfprotov6.ValidateEphemeralResourceConfigResponse, error) {
	return &tfprotov6.ValidateEphemeralResourceConfigResponse{}, nil
}

// UpgradeResourceState gives back what was noted: between two runs of a test the schema does not change.
func (s server) UpgradeResourceState(_ context.Context, asked *tfprotov6.UpgradeResourceStateRequest) (*tfprotov6.UpgradeResourceStateResponse, error) {
	shape := s.known.Resources[asked.TypeName].schema().ValueType()
	value, err := asked.RawState.Unmarshal(shape)
	if err != nil {
		return nil, err
	}
	noted, err := tfprotov6.NewDynamicValue(shape, value)
	return &tfprotov6.UpgradeResourceStateResponse{UpgradedState: &noted}, err
}
