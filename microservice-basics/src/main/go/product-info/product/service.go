// Package product keeps products in memory: the service behind ProductInfo.
package product

import (
	"context"
	"sync"

	"github.com/google/uuid"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/proto"
	"gotojava.example/product-info/ecommerce"
)

// Service is called on many goroutines at once, so a lock guards its map. A stored product never
// changes, so it may be sent after the lock is released.
type Service struct {
	ecommerce.UnimplementedProductInfoServer

	mu       sync.RWMutex
	products map[string]*ecommerce.Product
}

// NewService returns a Service that holds no product yet.
func NewService() *Service {
	return &Service{products: make(map[string]*ecommerce.Product)}
}

// AddProduct stores the product under a new id.
func (s *Service) AddProduct(
	_ context.Context, product *ecommerce.Product,
) (*ecommerce.ProductID, error) {
	if product.GetName() == "" {
		return nil, status.Error(codes.InvalidArgument, "a product needs a name")
	}
	stored := proto.CloneOf(product)
	stored.Id = uuid.NewString()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.products[stored.Id] = stored
	return &ecommerce.ProductID{Value: stored.Id}, nil
}

// GetProduct returns the product stored under the id.
func (s *Service) GetProduct(
	_ context.Context, id *ecommerce.ProductID,
) (*ecommerce.Product, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	product, ok := s.products[id.GetValue()]
	if !ok {
		return nil, status.Error(codes.NotFound, "no product with id "+id.GetValue())
	}
	return product, nil
}
