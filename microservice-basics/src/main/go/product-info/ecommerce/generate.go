// Package ecommerce is the code generated from product_info.proto: its messages, and the client and
// server side of ProductInfo.
//
// To generate it anew, run go generate with protoc and GOBIN on the PATH. The plugins are the tools
// of go.mod. The protoc is the one that Maven makes the Java code with: after a build it lies below
// the module, in target/protobuf-maven-plugin/generate/default/artifacts. GeneratedGoTest does all
// of this, and fails when these files are not what comes out.
package ecommerce

//go:generate go install tool
//go:generate protoc --proto_path=../../../proto --go_out=. --go_opt=paths=source_relative --go-grpc_out=. --go-grpc_opt=paths=source_relative product_info.proto
